/**
 */
package org.mekiki.model.funding;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A funded piece of research.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.funding.Project#getStart <em>Start</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Project#getEnd <em>End</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Project#getTechnologies <em>Technologies</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Project#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.mekiki.model.funding.Project#getAwards <em>Awards</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.funding.FundingPackage#getProject()
 * @model annotation="https://mekiki.org/model/text label.en='Project' label.ja='\u7814\u7a76\u8ab2\u984c' doc.ja='\u8cc7\u91d1\u3092\u53d7\u3051\u305f\u7814\u7a76\u8ab2\u984c\u3002'"
 * @generated
 */
public interface Project extends Element
{
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(String)
	 * @see org.mekiki.model.funding.FundingPackage#getProject_Start()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Start' label.ja='\u958b\u59cb' doc.ja='\u958b\u59cb\u306e\u6642\u671f\u3002'"
	 * @generated
	 */
	String getStart();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Project#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(String value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(String)
	 * @see org.mekiki.model.funding.FundingPackage#getProject_End()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='End' label.ja='\u7d42\u4e86' doc.ja='\u7d42\u4e86\u306e\u6642\u671f\u3002'"
	 * @generated
	 */
	String getEnd();

	/**
	 * Sets the value of the '{@link org.mekiki.model.funding.Project#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(String value);

	/**
	 * Returns the value of the '<em><b>Technologies</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technologies it works on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technologies</em>' reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getProject_Technologies()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Technologies' label.ja='\u6280\u8853' doc.ja='\u53d6\u308a\u7d44\u3080\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Technology> getTechnologies();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.funding.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getProject_Participants()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Participants' label.ja='\u53c2\u52a0\u6a5f\u95a2' doc.ja='\u53c2\u52a0\u3059\u308b\u6a5f\u95a2\u3002'"
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Awards</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.funding.Award}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Money granted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Awards</em>' containment reference list.
	 * @see org.mekiki.model.funding.FundingPackage#getProject_Awards()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Awards' label.ja='\u4ea4\u4ed8' doc.ja='\u4ea4\u4ed8\u3055\u308c\u305f\u8cc7\u91d1\u3002'"
	 * @generated
	 */
	EList<Award> getAwards();

} // Project
