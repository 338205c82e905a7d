/**
 */
package org.mekiki.model.learning;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cohort</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A group that goes through a curriculum together.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Cohort#getCurriculum <em>Curriculum</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Cohort#getStart <em>Start</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Cohort#getEnd <em>End</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Cohort#getEnrolments <em>Enrolments</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getCohort()
 * @model annotation="https://mekiki.org/model/text label.en='Cohort' label.ja='\u53d7\u8b1b\u671f' doc.ja='\u3068\u3082\u306b\u5b66\u3076\u53d7\u8b1b\u8005\u306e\u96c6\u307e\u308a\u3002'"
 * @generated
 */
public interface Cohort extends Element
{
	/**
	 * Returns the value of the '<em><b>Curriculum</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Curriculum</em>' reference.
	 * @see #setCurriculum(Curriculum)
	 * @see org.mekiki.model.learning.LearningPackage#getCohort_Curriculum()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Curriculum' label.ja='\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0' doc.ja='\u5b66\u3076\u30ab\u30ea\u30ad\u30e5\u30e9\u30e0\u3002'"
	 * @generated
	 */
	Curriculum getCurriculum();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Cohort#getCurriculum <em>Curriculum</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Curriculum</em>' reference.
	 * @see #getCurriculum()
	 * @generated
	 */
	void setCurriculum(Curriculum value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(String)
	 * @see org.mekiki.model.learning.LearningPackage#getCohort_Start()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='Start' label.ja='\u958b\u59cb' doc.ja='\u958b\u59cb\u306e\u6642\u671f\u3002'"
	 * @generated
	 */
	String getStart();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Cohort#getStart <em>Start</em>}' attribute.
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
	 * @see org.mekiki.model.learning.LearningPackage#getCohort_End()
	 * @model dataType="org.mekiki.model.PartialDate"
	 *        annotation="https://mekiki.org/model/text label.en='End' label.ja='\u7d42\u4e86' doc.ja='\u7d42\u4e86\u306e\u6642\u671f\u3002'"
	 * @generated
	 */
	String getEnd();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Cohort#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(String value);

	/**
	 * Returns the value of the '<em><b>Enrolments</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Enrolment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enrolments</em>' containment reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getCohort_Enrolments()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Enrolments' label.ja='\u53d7\u8b1b\u767b\u9332' doc.ja='\u53d7\u8b1b\u3059\u308b\u4eba\u3002'"
	 * @generated
	 */
	EList<Enrolment> getEnrolments();

} // Cohort
