/**
 */
package org.mekiki.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that is named, described, cited and handled.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.Element#getNotation <em>Notation</em>}</li>
 *   <li>{@link org.mekiki.model.Element#getStatus <em>Status</em>}</li>
 *   <li>{@link org.mekiki.model.Element#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.mekiki.model.Element#getAltLabels <em>Alt Labels</em>}</li>
 *   <li>{@link org.mekiki.model.Element#getHiddenLabels <em>Hidden Labels</em>}</li>
 *   <li>{@link org.mekiki.model.Element#getDescriptions <em>Descriptions</em>}</li>
 *   <li>{@link org.mekiki.model.Element#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.mekiki.model.Element#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.mekiki.model.Element#getHandling <em>Handling</em>}</li>
 *   <li>{@link org.mekiki.model.Element#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @see org.mekiki.model.ModelPackage#getElement()
 * @model abstract="true"
 *        annotation="https://mekiki.org/model/text label.en='Element' label.ja='\u8981\u7d20' doc.ja='\u540d\u79f0\u3001\u8aac\u660e\u3001\u51fa\u5178\u3001\u53d6\u6271\u3044\u3092\u3082\u3064\u3059\u3079\u3066\u306e\u3082\u306e\u3002'"
 * @generated
 */
public interface Element extends Identified
{
	/**
	 * Returns the value of the '<em><b>Notation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code or number by which people refer to the element; not a word of a language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notation</em>' attribute.
	 * @see #setNotation(String)
	 * @see org.mekiki.model.ModelPackage#getElement_Notation()
	 * @model annotation="https://mekiki.org/model/text label.en='Notation' label.ja='\u8a18\u53f7' doc.ja='\u8981\u7d20\u3092\u6307\u3059\u8a18\u53f7\u30fb\u756a\u53f7\uff08\u8a00\u8449\u3067\u306f\u306a\u3044\u3082\u306e\uff09\u3002'"
	 * @generated
	 */
	String getNotation();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Element#getNotation <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Notation</em>' attribute.
	 * @see #getNotation()
	 * @generated
	 */
	void setNotation(String value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.mekiki.model.Status}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the element stands in its life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see org.mekiki.model.Status
	 * @see #setStatus(Status)
	 * @see org.mekiki.model.ModelPackage#getElement_Status()
	 * @model annotation="https://mekiki.org/model/text label.en='Status' label.ja='\u72b6\u614b' doc.ja='\u8981\u7d20\u306e\u73fe\u5728\u306e\u6bb5\u968e\u3002'"
	 * @generated
	 */
	Status getStatus();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Element#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see org.mekiki.model.Status
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(Status value);

	/**
	 * Returns the value of the '<em><b>Labels</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Preferred label, one for each language (SKOS prefLabel).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Labels</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getElement_Labels()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Label' label.ja='\u540d\u79f0' doc.ja='\u5404\u8a00\u8a9e\u306b\u4e00\u3064\u306e\u512a\u5148\u540d\u79f0\uff08SKOS prefLabel\uff09\u3002'"
	 * @generated
	 */
	EList<Text> getLabels();

	/**
	 * Returns the value of the '<em><b>Alt Labels</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other names and abbreviations (SKOS altLabel).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alt Labels</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getElement_AltLabels()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Alternative labels' label.ja='\u5225\u540d' doc.ja='\u5225\u540d\u30fb\u7565\u79f0\uff08SKOS altLabel\uff09\u3002'"
	 * @generated
	 */
	EList<Text> getAltLabels();

	/**
	 * Returns the value of the '<em><b>Hidden Labels</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spellings to be found but not shown, such as common mistakes (SKOS hiddenLabel).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hidden Labels</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getElement_HiddenLabels()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Hidden labels' label.ja='\u691c\u7d22\u7528\u306e\u540d\u79f0' doc.ja='\u8868\u793a\u3057\u306a\u3044\u304c\u691c\u7d22\u3067\u898b\u3064\u304b\u308b\u8868\u8a18\uff08SKOS hiddenLabel\uff09\u3002'"
	 * @generated
	 */
	EList<Text> getHiddenLabels();

	/**
	 * Returns the value of the '<em><b>Descriptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.Text}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is, one text for each language (SKOS definition).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Descriptions</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getElement_Descriptions()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Description' label.ja='\u8aac\u660e' doc.ja='\u305d\u308c\u304c\u4f55\u304b\u3092\u5404\u8a00\u8a9e\u3067\u8ff0\u3079\u305f\u6587\uff08SKOS definition\uff09\u3002'"
	 * @generated
	 */
	EList<Text> getDescriptions();

	/**
	 * Returns the value of the '<em><b>Notes</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.Note}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Remarks: scope, changes, doubts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Notes</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getElement_Notes()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Notes' label.ja='\u6ce8\u8a18' doc.ja='\u9069\u7528\u7bc4\u56f2\u3001\u5909\u66f4\u3001\u7591\u554f\u70b9\u306a\u3069\u306e\u6ce8\u8a18\u3002'"
	 * @generated
	 */
	EList<Note> getNotes();

	/**
	 * Returns the value of the '<em><b>Citations</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.Citation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the facts of this element come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Citations</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getElement_Citations()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Citations' label.ja='\u51fa\u5178' doc.ja='\u3053\u306e\u8981\u7d20\u306e\u4e8b\u5b9f\u306e\u51fa\u3069\u3053\u308d\u3002'"
	 * @generated
	 */
	EList<Citation> getCitations();

	/**
	 * Returns the value of the '<em><b>Handling</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marking and sharing scope; absent means open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Handling</em>' containment reference.
	 * @see #setHandling(Handling)
	 * @see org.mekiki.model.ModelPackage#getElement_Handling()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Handling' label.ja='\u53d6\u6271\u3044' doc.ja='\u8868\u793a\u3068\u5171\u6709\u7bc4\u56f2\u3002\u306a\u3044\u3068\u304d\u306f\u516c\u958b\u3002'"
	 * @generated
	 */
	Handling getHandling();

	/**
	 * Sets the value of the '{@link org.mekiki.model.Element#getHandling <em>Handling</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Handling</em>' containment reference.
	 * @see #getHandling()
	 * @generated
	 */
	void setHandling(Handling value);

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.mekiki.model.Property}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Open properties added by people and plug-ins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.mekiki.model.ModelPackage#getElement_Properties()
	 * @model containment="true"
	 *        annotation="https://mekiki.org/model/text label.en='Properties' label.ja='\u8ffd\u52a0\u9805\u76ee' doc.ja='\u5229\u7528\u8005\u3084\u30d7\u30e9\u30b0\u30a4\u30f3\u304c\u52a0\u3048\u305f\u9805\u76ee\u3002'"
	 * @generated
	 */
	EList<Property> getProperties();

} // Element
