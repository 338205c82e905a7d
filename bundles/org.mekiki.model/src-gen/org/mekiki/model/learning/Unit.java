/**
 */
package org.mekiki.model.learning;

import org.eclipse.emf.common.util.EList;

import org.mekiki.model.Element;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A unit of a module, one sitting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.learning.Unit#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Unit#getContent <em>Content</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Unit#getOutcomes <em>Outcomes</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Unit#getTechnologies <em>Technologies</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Unit#getPrerequisites <em>Prerequisites</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Unit#getActivities <em>Activities</em>}</li>
 *   <li>{@link org.mekiki.model.learning.Unit#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.learning.LearningPackage#getUnit()
 * @model annotation="https://mekiki.org/model/text label.en='Unit' label.ja='\u56de' doc.ja='\u5358\u5143\u306e\u4e00\u56de\u5206\u3002'"
 * @generated
 */
public interface Unit extends Element
{
	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.mekiki.model.learning.LearningPackage#getUnit_Minutes()
	 * @model annotation="https://mekiki.org/model/text label.en='Minutes' label.ja='\u6642\u9593\uff08\u5206\uff09' doc.ja='\u6642\u9593\uff08\u5206\uff09\u3002'"
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Unit#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Page shown to the trainee.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see org.mekiki.model.learning.LearningPackage#getUnit_Content()
	 * @model dataType="org.mekiki.model.Markdown"
	 *        annotation="https://mekiki.org/model/text label.en='Content' label.ja='\u5185\u5bb9' doc.ja='\u53d7\u8b1b\u8005\u306b\u793a\u3059\u5185\u5bb9\u3002'"
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.mekiki.model.learning.Unit#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

	/**
	 * Returns the value of the '<em><b>Outcomes</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Outcome}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcomes it serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outcomes</em>' reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getUnit_Outcomes()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Outcomes' label.ja='\u5230\u9054\u76ee\u6a19' doc.ja='\u5bfe\u5fdc\u3059\u308b\u5230\u9054\u76ee\u6a19\u3002'"
	 * @generated
	 */
	EList<Outcome> getOutcomes();

	/**
	 * Returns the value of the '<em><b>Technologies</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.taxonomy.Technology}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Technologies it teaches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Technologies</em>' reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getUnit_Technologies()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Technologies' label.ja='\u6280\u8853' doc.ja='\u6271\u3046\u6280\u8853\u3002'"
	 * @generated
	 */
	EList<Technology> getTechnologies();

	/**
	 * Returns the value of the '<em><b>Prerequisites</b></em>' reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units to be finished first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Prerequisites</em>' reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getUnit_Prerequisites()
	 * @model resolveProxies="false"
	 *        annotation="https://mekiki.org/model/text label.en='Prerequisites' label.ja='\u524d\u63d0\u306e\u56de' doc.ja='\u5148\u306b\u7d42\u3048\u308b\u3079\u304d\u56de\u3002'"
	 * @generated
	 */
	EList<Unit> getPrerequisites();

	/**
	 * Returns the value of the '<em><b>Activities</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.Activity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What trainees do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activities</em>' containment reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getUnit_Activities()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Activities' label.ja='\u6d3b\u52d5' doc.ja='\u53d7\u8b1b\u8005\u306e\u6d3b\u52d5\u3002'"
	 * @generated
	 */
	EList<Activity> getActivities();

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.learning.AssessmentItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they are assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.mekiki.model.learning.LearningPackage#getUnit_Items()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Assessment items' label.ja='\u8a55\u4fa1\u554f\u984c' doc.ja='\u8a55\u4fa1\u306e\u554f\u984c\u3002'"
	 * @generated
	 */
	EList<AssessmentItem> getItems();

} // Unit
